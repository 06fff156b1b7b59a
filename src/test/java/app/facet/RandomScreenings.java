package app.facet;

import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.AnswerType;
import app.facet.domain.protocol.Answers;
import app.facet.domain.protocol.Item;
import app.facet.domain.protocol.ItemId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Random screenings over all items, their types and options, unknown included. The same seed gives the same screening.
 * Some are pure chance; some lean towards normal answers, for otherwise chance raises an alarm every time and no plan is
 * ever built.
 */
public final class RandomScreenings {

    private static final double[] UNKNOWN = {0, 0.05, 0.3, 0.7};
    private static final double[] CALM = {0, 0.8, 0.95, 1};

    private final List<Item> items;

    /** Over all items of the shipped content. */
    public RandomScreenings() {
        this.items = List.copyOf(Shipped.CONTENT.protocol().items().values());
    }

    /** The screening of this seed. */
    public Answers of(long seed) {
        var random = new SplittableRandom(seed);
        double unknown = UNKNOWN[random.nextInt(UNKNOWN.length)];
        double calm = CALM[random.nextInt(CALM.length)];
        double calmFlags = Math.max(calm, CALM[random.nextInt(CALM.length)]);
        boolean gatesAnswered = random.nextInt(4) > 0;
        Map<ItemId, Answer> answers = new HashMap<>();
        for (Item item : items) {
            boolean flag = isGate(item) || item.id().value().startsWith("rf-");
            boolean leaveOut = random.nextDouble() < unknown && !(gatesAnswered && flag);
            boolean calmly = random.nextDouble() < (flag ? calmFlags : calm);
            answer(item, calmly, random)
                    .filter(answer -> !leaveOut)
                    .ifPresent(answer -> answers.put(item.id(), answer));
        }
        return new Answers(answers);
    }

    private static boolean isGate(Item item) {
        var asking = Shipped.CONTENT.rules().asking().get(item.id());
        return asking != null && asking.gate().isPresent();
    }

    private static Optional<Answer> answer(Item item, boolean calmly, SplittableRandom random) {
        return Optional.of(
                switch (item.type()) {
                    case AnswerType.YesNo() -> new Answer.YesNo(yes(item, calmly, random));
                    case AnswerType.Scale() -> new Answer.Amount(random.nextInt(calmly ? 4 : 11));
                    case AnswerType.Amount amount -> new Answer.Amount(number(item, amount, calmly, random));
                    case AnswerType.Choice choice -> new Answer.Choice(option(item, choice, calmly, random));
                    case AnswerType.Choices choices -> new Answer.Choices(options(choices, calmly, random));
                    case AnswerType.Text() ->
                        random.nextInt(10) == 0
                                ? new Answer.Unknown(pick(random, Answer.Reason.values()), "why")
                                : new Answer.Text("text");
                });
    }

    private static boolean yes(Item item, boolean calmly, SplittableRandom random) {
        return calmly ? item.id().value().equals("hx-floor-ok") : random.nextBoolean();
    }

    private static double number(Item item, AnswerType.Amount amount, boolean calmly, SplittableRandom random) {
        if (calmly && item.normal().isPresent()) {
            return Double.parseDouble(item.normal().get());
        }
        var range = calmly ? amount.soft().orElse(amount.hard()) : amount.hard();
        double high = amount.soft().isEmpty() ? Math.min(range.high(), range.low() + 200) : range.high();
        double value = range.low() + random.nextDouble() * (high - range.low());
        return amount.whole() || random.nextBoolean() ? Math.max(range.low(), Math.rint(value)) : value;
    }

    private static String option(Item item, AnswerType.Choice choice, boolean calmly, SplittableRandom random) {
        var options = choice.options().stream().map(AnswerType.Option::id).toList();
        return calmly
                ? item.normal().filter(options::contains).orElse(options.getFirst())
                : options.get(random.nextInt(options.size()));
    }

    private static Set<String> options(AnswerType.Choices choices, boolean calmly, SplittableRandom random) {
        var chosen = new HashSet<String>();
        for (AnswerType.Option option : choices.options()) {
            if (random.nextInt(calmly ? 10 : 3) == 0) {
                chosen.add(option.id());
            }
        }
        return chosen;
    }

    private static <T> T pick(SplittableRandom random, T[] values) {
        return Arrays.asList(values).get(random.nextInt(values.length));
    }
}
