package app.facet.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Only what was copied in this program is cleared from the clipboard. */
class OwnClipboardTest {

    private Optional<String> text = Optional.of("from outside");
    private final OwnClipboard clipboard = new OwnClipboard(() -> text);

    @Test
    void whatCameFromOutsideStays() {
        clipboard.entered();
        assertThat(clipboard.isOurs(true)).isFalse();
        clipboard.left();
        text = Optional.of("something else from outside");
        assertThat(clipboard.isOurs(false)).isFalse();
    }

    @Test
    void whatWasCopiedHereIsOursEvenAfterGoingElsewhereAndBack() {
        clipboard.entered();
        text = Optional.of("Sample Patient A");
        assertThat(clipboard.isOurs(true)).isTrue();
        clipboard.left();
        assertThat(clipboard.isOurs(false)).isTrue();
        clipboard.entered();
        assertThat(clipboard.isOurs(true)).isTrue();
    }

    @Test
    void anEmptyClipboardIsNobodys() {
        text = Optional.empty();
        clipboard.entered();
        assertThat(clipboard.isOurs(true)).isFalse();
    }
}
