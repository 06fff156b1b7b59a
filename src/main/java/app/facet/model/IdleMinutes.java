package app.facet.model;

import app.facet.store.DataFolder;
import app.facet.store.LocalSettings;
import java.util.List;

/** After how many idle minutes the records lock on this computer. */
public final class IdleMinutes {

    /** The minutes offered, shortest first. */
    public static final List<Integer> OFFERED = List.of(2, 5, 10, 15, 30, 60);

    private static final int STANDARD = 10;
    private static final String KEY = "lock.minutes";

    private final LocalSettings settings;
    private int minutes;

    /** As set on this computer; 10 before anybody chose. */
    public IdleMinutes(DataFolder data) {
        this.settings = data.settings();
        this.minutes = settings.get(KEY)
                .flatMap(text -> OFFERED.stream()
                        .filter(offered -> offered.toString().equals(text))
                        .findFirst())
                .orElse(STANDARD);
    }

    /** The minutes. */
    public int get() {
        return minutes;
    }

    /** Chooses and keeps them. */
    public void choose(int chosen) {
        minutes = chosen;
        settings.put(KEY, Integer.toString(chosen));
    }
}
