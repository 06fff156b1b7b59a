package app.facet.ui.workbench;

import app.facet.domain.figure.Joint;
import app.facet.domain.figure.Motion;
import app.facet.domain.figure.Side;
import app.facet.model.PoseWork;
import app.facet.model.PoseWorkbenchModel;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/** A row for each turn of the body and each movement, with one entry or one for each side. */
final class JointRows {

    private static final double TURN = 180;

    private final GridPane grid;
    private final Map<String, AngleEntry> turns = new LinkedHashMap<>();
    private final Map<Joint, AngleEntry> joints = new LinkedHashMap<>();

    /** Fills a grid of three columns: the word, the left or only entry, the right entry. */
    JointRows(GridPane grid, PoseWorkbenchModel model) {
        this.grid = grid;
        for (String turn : PoseWorkbenchModel.TURNS) {
            AngleEntry entry = new AngleEntry(turn, -TURN, TURN, angle -> model.turn(turn, angle));
            turns.put(turn, entry);
            row(turn, entry);
        }
        for (Motion motion : Motion.values()) {
            if (motion.paired()) {
                row(motion.word(), entry(motion, Side.LEFT, model), entry(motion, Side.RIGHT, model));
            } else {
                row(motion.word(), entry(motion, Side.MIDDLE, model));
            }
        }
    }

    /** Shows what is written. */
    void show(PoseWork work) {
        turns.forEach((turn, entry) -> entry.show(work.turns().getOrDefault(turn, 0.0)));
        joints.forEach((joint, entry) -> entry.show(work.angles().getOrDefault(joint, 0.0)));
    }

    private AngleEntry entry(Motion motion, Side side, PoseWorkbenchModel model) {
        Joint joint = Joint.of(motion, side);
        AngleEntry entry =
                new AngleEntry(joint.word(), motion.least(), motion.most(), angle -> model.move(joint, angle));
        joints.put(joint, entry);
        return entry;
    }

    private void row(String word, Node... entries) {
        int row = grid.getRowCount();
        Label label = new Label(word);
        label.getStyleClass().add("small");
        grid.add(label, 0, row);
        for (int i = 0; i < entries.length; i++) {
            grid.add(entries[i], i + 1, row);
        }
    }
}
