package app.facet.domain.rule;

import app.facet.domain.protocol.ItemId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares the neurological signs of two visits: what makes a deficit progressive at retest (section 6). */
final class Retest {

    private final Facts now;
    private final Facts before;

    Retest(Facts now, Facts before) {
        this.now = now;
        this.before = before;
    }

    /** Met when a grade fell by one or more, a root or a kind of sign is new, or one leg became two. */
    Verdict worse(Map<String, List<Fact.Sign>> signsByKind) {
        var signs = signsByKind.values().stream().flatMap(List::stream).toList();
        var worse = new LinkedHashSet<ItemId>();
        signs.stream().filter(this::gradeFell).forEach(sign -> worse.add(sign.item()));
        var tested = signs.stream().filter(this::testedTwice).toList();
        var found = tested.stream().filter(sign -> now.of(sign.found()).met()).toList();
        var old = tested.stream().filter(sign -> before.of(sign.found()).met()).toList();
        worse.addAll(isNew(found, old, Fact.Sign::root));
        worse.addAll(isNew(found, old, sign -> kindOf(sign, signsByKind)));
        if (!old.isEmpty()) {
            worse.addAll(isNew(found, old, Fact.Sign::side));
        }
        return worse.isEmpty() ? new Verdict.NotMet(Set.of()) : new Verdict.Met(worse);
    }

    private boolean gradeFell(Fact.Sign sign) {
        var grade = now.number(sign.item());
        var last = before.number(sign.item());
        return grade.known() && last.known() && grade.low() <= last.low() - 1;
    }

    private boolean testedTwice(Fact.Sign sign) {
        return !now.of(sign.found()).undecided() && !before.of(sign.found()).undecided();
    }

    private static Set<ItemId> isNew(List<Fact.Sign> found, List<Fact.Sign> old, Function<Fact.Sign, String> what) {
        var known = old.stream().map(what).collect(Collectors.toSet());
        return found.stream()
                .filter(sign -> !known.contains(what.apply(sign)))
                .map(Fact.Sign::item)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String kindOf(Fact.Sign sign, Map<String, List<Fact.Sign>> signsByKind) {
        return signsByKind.entrySet().stream()
                .filter(entry -> entry.getValue().contains(sign))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
