package app.facet.ui.screening;

import app.facet.domain.protocol.Item;
import app.facet.domain.protocol.ItemId;
import app.facet.model.HoldTimer;
import app.facet.ui.control.NumberControl;
import app.facet.ui.fx.Texts;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/** Times holds: one key or one press starts, another stops and fills the seconds in, wherever the focus is by then. */
final class Holds {

    private static final Duration TICK = Duration.millis(250);

    private final HoldTimer timer;
    private final Texts texts;
    private final Map<ItemId, NumberControl> controls = new HashMap<>();
    private final BiConsumer<Item, Long> held;
    private final Timeline ticking = new Timeline(new KeyFrame(TICK, _ -> tell()));

    /** Holds that tell the item and its seconds when they end. */
    Holds(HoldTimer timer, Texts texts, BiConsumer<Item, Long> held) {
        this.timer = timer;
        this.texts = texts;
        this.held = held;
        ticking.setCycleCount(Animation.INDEFINITE);
    }

    /** Puts the timer beside a number of seconds. */
    void attend(Item item, NumberControl control) {
        if (HoldTimer.times(item)) {
            controls.put(item.id(), control);
            control.timed(() -> toggle(Optional.of(item)));
            tell();
        }
    }

    /** Stops what is held, or starts to time this; false when there is nothing to do. */
    boolean toggle(Optional<Item> item) {
        var ended = timer.stop();
        ticking.stop();
        tell();
        if (ended.isPresent()) {
            held.accept(ended.get().item(), ended.get().seconds());
            return true;
        }
        var wanted = item.filter(HoldTimer::times);
        wanted.ifPresent(timed -> {
            timer.start(timed);
            ticking.play();
            tell();
        });
        return wanted.isPresent();
    }

    private void tell() {
        var running = timer.runningProperty().get().map(Item::id);
        controls.forEach((item, control) -> {
            boolean here = running.equals(Optional.of(item));
            String words = here ? texts.of("screening.hold.stop", timer.seconds()) : texts.of("screening.hold.start");
            control.time(words, here);
        });
    }
}
