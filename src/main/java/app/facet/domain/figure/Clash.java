package app.facet.domain.figure;

import java.util.List;
import java.util.stream.Stream;

/** A limb that runs into the head or the trunk, by the words of both, and how deep, percent of height. */
public record Clash(String limb, String with, double depth) {

    /** What a figure can declare as pressed. */
    public static final List<String> WORDS = Piece.ALL.stream()
            .filter(limb -> limb.side() != Side.MIDDLE)
            .flatMap(limb -> Stream.of(Piece.TRUNK, Piece.HEAD).map(with -> words(limb, with)))
            .toList();

    /** Both words, as a figure declares a clash that is meant: {@code left-thigh trunk}. */
    public String words() {
        return limb + " " + with;
    }

    private static String words(Piece limb, Piece with) {
        return limb.word() + " " + with.word();
    }
}
