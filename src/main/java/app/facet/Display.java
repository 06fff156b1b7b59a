package app.facet;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.util.Locale;

/** Whether a window can open here; asked before the toolkit starts, because afterwards it is too late. */
final class Display {

    private static final String GTK = "libgtk-3.so.0";
    private static final String X11 = "libX11.so.6";

    private Display() {}

    /** True on Windows and macOS; elsewhere when GTK 3 is installed and a display answers. */
    static boolean available() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("win") || system.contains("mac")) {
            return true;
        }
        return System.getenv("DISPLAY") != null && answers();
    }

    @SuppressWarnings("restricted") // native access is switched on wherever the program starts
    private static boolean answers() {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(GTK, arena);
            var x11 = SymbolLookup.libraryLookup(X11, arena);
            var open = Linker.nativeLinker()
                    .downcallHandle(
                            x11.find("XOpenDisplay").orElseThrow(),
                            FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
            var close = Linker.nativeLinker()
                    .downcallHandle(
                            x11.find("XCloseDisplay").orElseThrow(),
                            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
            var display = (MemorySegment) open.invokeExact(MemorySegment.NULL);
            if (display.equals(MemorySegment.NULL)) {
                return false;
            }
            close.invoke(display);
            return true;
        } catch (Throwable missing) {
            return false;
        }
    }
}
