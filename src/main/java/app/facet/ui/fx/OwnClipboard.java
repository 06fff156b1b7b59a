package app.facet.ui.fx;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Knows whether what lies on the clipboard was copied in this program, by whatever key or menu: it was not there when the
 * window was last entered.
 */
final class OwnClipboard {

    private final Supplier<Optional<String>> clipboard;
    private Optional<String> foreign;
    private Optional<String> ours = Optional.empty();

    /** Follows a clipboard whose text {@code clipboard} reads. */
    OwnClipboard(Supplier<Optional<String>> clipboard) {
        this.clipboard = clipboard;
        this.foreign = clipboard.get();
    }

    /** The window was entered: what is there now came from outside, or was ours before. */
    void entered() {
        foreign = clipboard.get().filter(text -> !ours.equals(Optional.of(text)));
    }

    /** The window is being left. */
    void left() {
        ours = clipboard.get().filter(text -> !foreign.equals(Optional.of(text)));
    }

    /** Whether what lies there now is ours; {@code inside} says whether the window has the focus. */
    boolean isOurs(boolean inside) {
        if (inside) {
            left();
        }
        Optional<String> present = clipboard.get();
        return present.isPresent() && present.equals(ours);
    }
}
