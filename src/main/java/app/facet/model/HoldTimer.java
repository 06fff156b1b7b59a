package app.facet.model;

import app.facet.domain.protocol.AnswerType;
import app.facet.domain.protocol.Item;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Times one hold at a time, such as a plank; everything else can be answered meanwhile. */
public final class HoldTimer {

    private static final String SECONDS = "s";

    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<Optional<Item>> running =
            new ReadOnlyObjectWrapper<>(this, "running", Optional.empty());
    private Instant since = Instant.EPOCH;

    /** A hold that ended, with its full seconds. */
    public record Held(Item item, long seconds) {}

    /** A timer on this clock. */
    public HoldTimer(InstantSource clock) {
        this.clock = clock;
    }

    /** Whether an item is a hold: a number of seconds. */
    public static boolean times(Item item) {
        return item.type() instanceof AnswerType.Amount amount && amount.unit().equals(SECONDS);
    }

    /** What is being held. */
    public ReadOnlyObjectProperty<Optional<Item>> runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Starts timing an item. */
    public void start(Item item) {
        since = clock.instant();
        running.set(Optional.of(item));
    }

    /** The full seconds so far; 0 while nothing is held. */
    public long seconds() {
        return running.get().isEmpty()
                ? 0
                : Duration.between(since, clock.instant()).toSeconds();
    }

    /** Stops; empty when nothing was held. */
    public Optional<Held> stop() {
        var held = running.get().map(item -> new Held(item, seconds()));
        running.set(Optional.empty());
        return held;
    }
}
