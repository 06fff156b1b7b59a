package app.facet.domain.plan;

/**
 * How much of an exercise.
 *
 * @param sets sets a session, at least 1
 * @param repetitions repetitions (or breaths) a set and side; 0 when only minutes count
 * @param perSide whether the repetitions are for each side
 * @param holdSeconds seconds each repetition is held; 0 without a hold
 * @param minutes minutes a session, for walking; otherwise 0
 * @param timesADay sessions a day
 * @param daysAWeek days a week, 1 to 7
 * @param unit what is counted
 */
public record Dose(
        int sets,
        int repetitions,
        boolean perSide,
        int holdSeconds,
        int minutes,
        int timesADay,
        int daysAWeek,
        Unit unit) {

    /** What the repetitions are. */
    public enum Unit {
        REPETITIONS,
        BREATHS,
        MINUTES
    }

    /** Refuses doses nobody can do. */
    public Dose {
        if (sets < 1 || timesADay < 1 || daysAWeek < 1 || daysAWeek > 7 || repetitions < 0 || holdSeconds < 0) {
            throw new IllegalArgumentException("not a dose: sets " + sets + ", days " + daysAWeek);
        }
    }

    /** This dose with another number of sets. */
    public Dose withSets(int changed) {
        return new Dose(changed, repetitions, perSide, holdSeconds, minutes, timesADay, daysAWeek, unit);
    }

    /** This dose with another number of repetitions. */
    public Dose withRepetitions(int changed) {
        return new Dose(sets, changed, perSide, holdSeconds, minutes, timesADay, daysAWeek, unit);
    }

    /** This dose with another hold. */
    public Dose withHoldSeconds(int changed) {
        return new Dose(sets, repetitions, perSide, changed, minutes, timesADay, daysAWeek, unit);
    }

    /** This dose with another length. */
    public Dose withMinutes(int changed) {
        return new Dose(sets, repetitions, perSide, holdSeconds, changed, timesADay, daysAWeek, unit);
    }

    /** This dose with other sessions a day. */
    public Dose withTimesADay(int changed) {
        return new Dose(sets, repetitions, perSide, holdSeconds, minutes, changed, daysAWeek, unit);
    }

    /** This dose with other days a week. */
    public Dose withDaysAWeek(int changed) {
        return new Dose(sets, repetitions, perSide, holdSeconds, minutes, timesADay, changed, unit);
    }

    /** Seconds a day, as decision 35 counts them: repetitions times (hold + 3 s) times sets and sides, plus 15 s a change. */
    public int secondsADay() {
        int work =
                unit == Unit.MINUTES ? minutes * 60 : repetitions * (holdSeconds + 3) * sets * (perSide ? 2 : 1) + 15;
        return work * timesADay;
    }
}
