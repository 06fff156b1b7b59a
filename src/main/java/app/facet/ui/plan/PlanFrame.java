package app.facet.ui.plan;

import app.facet.ui.fx.Shown;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

/** Plan and sheet side by side where there is room, else one at a time (decision 33). */
final class PlanFrame {

    /** What both need beside each other, in pixels at normal text size. */
    private static final double BOTH = 960;

    /** The size of a subtitle at normal text size, in pixels. */
    private static final double NORMAL_TEXT = 14.5;

    private final Region root;
    private final Label subtitle;
    private final Node switchRow;
    private final List<ToggleButton> buttons;
    private final List<Node> sides;
    private int open;

    PlanFrame(Region root, Label subtitle, Node switchRow, List<ToggleButton> buttons, List<Node> sides) {
        this.root = root;
        this.subtitle = subtitle;
        this.switchRow = switchRow;
        this.buttons = buttons;
        this.sides = List.copyOf(sides);
        root.widthProperty().subscribe((_, _) -> arrange());
        subtitle.fontProperty().subscribe((_, _) -> arrange());
    }

    /** Opens one side, where only one has room. */
    void open(int side) {
        open = side;
        arrange();
    }

    /** The sheet takes what its text needs to be read, the plan the rest. */
    private static double sheetWidth(double all) {
        return Math.max(380, Math.min(560, all * 0.42));
    }

    private void arrange() {
        boolean narrow = root.getWidth() * NORMAL_TEXT / subtitle.getFont().getSize() < BOTH;
        Shown.set(switchRow, narrow);
        if (sides.getLast() instanceof Region sheet) {
            double wide = narrow ? root.getWidth() : sheetWidth(root.getWidth());
            sheet.setMinWidth(wide);
            sheet.setPrefWidth(wide);
        }
        for (int side = 0; side < sides.size(); side++) {
            Shown.set(sides.get(side), !narrow || side == open);
            if (side < buttons.size()) {
                buttons.get(side).setSelected(side == open);
            }
        }
    }
}
