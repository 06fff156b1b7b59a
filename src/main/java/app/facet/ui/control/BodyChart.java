package app.facet.ui.control;

import app.facet.domain.figure.Box;
import app.facet.domain.figure.Palette;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Affine;

/**
 * A body from the front and from behind whose areas are chosen: arrows move to the neighbouring area, letters to the one
 * whose name begins with them, Space or a click chooses it or lets it go. One stop of the Tab key.
 */
public final class BodyChart extends Region {

    private static final double USUAL_WIDTH = 330;

    private final app.facet.domain.figure.BodyChart chart;
    private final FigureView view = new FigureView();
    private final Affine scale = new Affine();
    private final List<ChartArea> areas = new ArrayList<>();
    private final ObservableSet<String> chosen = FXCollections.observableSet();
    private String typed = "";

    /**
     * A chart.
     *
     * @param name what it is read out as
     * @param names the name of each area by its id
     */
    public BodyChart(String name, app.facet.domain.figure.BodyChart chart, Map<String, String> names) {
        this.chart = chart;
        getStyleClass().add("body-chart");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(name);
        var over = new Group();
        over.setManaged(false);
        over.getTransforms().add(scale);
        for (var area : chart.areas()) {
            String id = area.id();
            var node = new ChartArea(area, names.getOrDefault(id, id), () -> chosen.contains(id), () -> toggle(id));
            node.setOnMousePressed(event -> {
                focus(node);
                toggle(id);
                event.consume();
            });
            node.focusedProperty().subscribe(focused -> {
                if (focused) {
                    node.toFront();
                }
            });
            areas.add(node);
        }
        over.getChildren().addAll(areas);
        areas.getFirst().setFocusTraversable(true);
        view.setMouseTransparent(true);
        getChildren().addAll(view, over);
        chosen.addListener((SetChangeListener<String>) this::repaint);
        view.drawingProperty().set(chart.drawing(chosen));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** The ids of the chosen areas; what is put in shows at once. */
    public ObservableSet<String> chosen() {
        return chosen;
    }

    /** The colours it is shown in. */
    public ObjectProperty<Palette> paletteProperty() {
        return view.paletteProperty();
    }

    private void repaint(SetChangeListener.Change<? extends String> change) {
        view.drawingProperty().set(chart.drawing(chosen));
        String id = change.wasAdded() ? change.getElementAdded() : change.getElementRemoved();
        areas.stream().filter(a -> a.area().equals(id)).forEach(ChartArea::changed);
    }

    private void toggle(String id) {
        if (!chosen.remove(id)) {
            chosen.add(id);
        }
    }

    private void focus(ChartArea area) {
        areas.forEach(a -> a.setFocusTraversable(a.equals(area)));
        area.requestFocus();
    }

    private void pressed(KeyEvent event) {
        Optional<ChartArea> here = areas.stream().filter(ChartArea::isFocused).findFirst();
        if (here.isEmpty() || event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        boolean taken = switch (event.getCode()) {
            case LEFT -> go(here.get(), -1, 0);
            case RIGHT -> go(here.get(), 1, 0);
            case UP -> go(here.get(), 0, -1);
            case DOWN -> go(here.get(), 0, 1);
            case SPACE -> choose(here.get());
            default -> event.getCode().isLetterKey() && type(here.get(), event.getCode());
        };
        if (taken) {
            event.consume();
        }
    }

    private boolean choose(ChartArea here) {
        typed = "";
        toggle(here.area());
        return true;
    }

    private boolean go(ChartArea here, int across, int down) {
        typed = "";
        areas.stream()
                .filter(a -> here.way(a, across, down) < Double.POSITIVE_INFINITY)
                .min(Comparator.comparingDouble(a -> here.way(a, across, down)))
                .ifPresent(this::focus);
        return true;
    }

    /** Moves to the area whose name begins with the letters typed so far, or else with this one. */
    private boolean type(ChartArea here, KeyCode code) {
        String letter = code.getChar().toLowerCase(Locale.ROOT);
        Optional<ChartArea> found = named(typed + letter, here, 0);
        typed = found.isPresent() ? typed + letter : letter;
        found = found.or(() -> named(letter, here, 1));
        found.ifPresent(this::focus);
        return found.isPresent();
    }

    /** The first area of that name from a place in the list on, round once. */
    private Optional<ChartArea> named(String start, ChartArea here, int on) {
        int from = areas.indexOf(here) + on;
        for (int i = 0; i < areas.size(); i++) {
            ChartArea area = areas.get((from + i) % areas.size());
            if (area.name().toLowerCase(Locale.ROOT).startsWith(start)) {
                return Optional.of(area);
            }
        }
        return Optional.empty();
    }

    @Override
    protected double computePrefWidth(double height) {
        return USUAL_WIDTH;
    }

    @Override
    protected double computePrefHeight(double width) {
        return view.prefHeight(width < 0 ? USUAL_WIDTH : width);
    }

    @Override
    protected void layoutChildren() {
        view.resizeRelocate(0, 0, getWidth(), getHeight());
        Box frame = chart.drawing(chosen).frame();
        double by = Math.min(getWidth() / frame.width(), getHeight() / frame.height());
        scale.setToIdentity();
        scale.appendTranslation(
                (getWidth() - frame.width() * by) / 2 - frame.left() * by,
                (getHeight() - frame.height() * by) / 2 - frame.top() * by);
        scale.appendScale(by, by);
    }
}
