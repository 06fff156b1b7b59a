package app.facet.model;

import app.facet.content.ContentProblem;
import app.facet.content.FigureDraft;
import app.facet.content.FigureReader;
import app.facet.domain.figure.Base;
import app.facet.domain.figure.Contact;
import app.facet.domain.figure.Drawing;
import app.facet.domain.figure.Joint;
import app.facet.domain.figure.Motion;
import app.facet.domain.figure.Prop;
import app.facet.model.PosePreview.Trouble;
import app.facet.model.PoseWork.Touch;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Works on the poses of a figure: every change is written as YAML at once, and the preview, made aside, is read from that
 * YAML; a preview that is overtaken by a newer change is not shown.
 */
public final class PoseWorkbenchModel {

    /** The keys of a pose that are written as they stand. */
    public static final List<String> POSE_KEYS = List.of("caption", "free", "holds", "front");

    /** The keys of the file that are written as they stand. */
    public static final List<String> FILE_KEYS = List.of("camera", "props", "arrows", "felt");

    /** The turns of the whole body. */
    public static final List<String> TURNS = List.of("pitch", "lean", "turn");

    private static final double TENTHS = 10;

    private final Path content;
    private final Work work;
    private final List<String> figures;
    private final ReadOnlyObjectWrapper<PoseWork> written;
    private final ReadOnlyObjectWrapper<PosePreview> preview = new ReadOnlyObjectWrapper<>(PosePreview.NOTHING);
    private FigureDraft draft;
    private String figure;
    private String step;
    private boolean busy;
    private boolean stale;

    /** A workbench over the figures of a content folder, with one of them on it. */
    public PoseWorkbenchModel(Path content, String figure, Work work) {
        this.content = content;
        this.work = work;
        this.figures =
                FigureReader.read(content).figures().keySet().stream().sorted().toList();
        this.figure = figure;
        this.draft = draft(figure);
        this.step = draft.steps().getLast();
        this.written = new ReadOnlyObjectWrapper<>(words());
        refresh();
    }

    /** The ids of the figures one can start from. */
    public List<String> figures() {
        return figures;
    }

    /** The words of the base positions. */
    public static List<String> bases() {
        return Arrays.stream(Base.values()).map(Base::word).toList();
    }

    /** The kinds of props. */
    public static List<String> kinds() {
        return Arrays.stream(Prop.Kind.values()).map(Prop.Kind::word).toList();
    }

    /** What a contact can lie on: the floor and the props. */
    public static List<String> surfaces() {
        return Stream.concat(Stream.of(Contact.FLOOR), kinds().stream()).toList();
    }

    /** The pose as it is written. */
    public ReadOnlyObjectProperty<PoseWork> writtenProperty() {
        return written.getReadOnlyProperty();
    }

    /** The pose as it looks. */
    public ReadOnlyObjectProperty<PosePreview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** Starts from another figure; what was not copied is given up. */
    public void open(String id) {
        figure = id;
        draft = draft(id);
        step = draft.steps().getLast();
        changed();
    }

    /** Works on another pose of the figure. */
    public void workOn(String name) {
        step = name;
        changed();
    }

    /** Moves a joint, degrees to a tenth; never beyond what a person reaches. */
    public void move(Joint joint, double degrees) {
        Motion motion = joint.motion();
        draft = draft.with(step, joint, tenth(Math.clamp(degrees, motion.least(), motion.most())));
        changed();
    }

    /** Turns the whole body: pitch, lean or turn, degrees to a tenth. */
    public void turn(String turn, double degrees) {
        draft = draft.withNumber(step, turn, tenth(degrees));
        changed();
    }

    /** Lays the body another way. */
    public void lay(String base) {
        draft = draft.withText(step, "base", base);
        changed();
    }

    /** What touches what. */
    public void touch(List<Touch> contacts) {
        String words = contacts.stream().map(Touch::word).collect(Collectors.joining(", ", "{", "}"));
        draft.withYaml(step, "contacts", words).ifPresent(this::changed);
    }

    /** Puts a prop of the usual size into the room or takes it away. */
    public void place(String kind, boolean there) {
        if (draft.props().contains(kind) != there) {
            changed(draft.withProp(kind, there));
        }
    }

    /** Writes a key of the pose or the file; false where the text is not YAML, and then nothing is changed. */
    public boolean write(String key, String text) {
        if (key.equals("caption")) {
            changed(draft.withText(step, key, text));
            return true;
        }
        Optional<FigureDraft> next =
                FILE_KEYS.contains(key) ? draft.withYaml(key, text) : draft.withYaml(step, key, text);
        next.ifPresent(this::changed);
        return next.isPresent();
    }

    private FigureDraft draft(String id) {
        return FigureDraft.open(content, id)
                .orElseThrow(() -> new IllegalArgumentException("there is no figure " + id));
    }

    private void changed(FigureDraft next) {
        draft = next;
        changed();
    }

    private void changed() {
        written.set(words());
        refresh();
    }

    private PoseWork words() {
        Map<Joint, Double> angles = new TreeMap<>();
        Joint.ALL.forEach(joint -> angles.put(joint, draft.angle(step, joint)));
        Map<String, Double> turns = new LinkedHashMap<>();
        TURNS.forEach(turn -> turns.put(turn, number(draft.text(step, turn))));
        Map<String, String> texts = new LinkedHashMap<>();
        POSE_KEYS.forEach(key -> texts.put(key, draft.text(step, key)));
        FILE_KEYS.forEach(key -> texts.put(key, draft.text(key)));
        String base = draft.text(step, "base");
        return new PoseWork(
                figure,
                draft.steps(),
                step,
                angles,
                turns,
                base.isEmpty() ? Base.STANDING.word() : base,
                draft.pairs(step, "contacts").entrySet().stream()
                        .map(entry -> touch(entry.getKey(), entry.getValue()))
                        .toList(),
                draft.props(),
                texts,
                draft.yaml());
    }

    private static Touch touch(String point, String words) {
        String[] parts = words.split(" on ", 2);
        return new Touch(point, parts[0].equals("slides"), parts.length > 1 ? parts[1] : Contact.FLOOR);
    }

    /** Makes the newest preview; only one at a time, so that a moving slider does not pile them up. */
    private void refresh() {
        stale = true;
        if (busy) {
            return;
        }
        busy = true;
        stale = false;
        FigureDraft now = draft;
        int at = now.steps().indexOf(step);
        List<Drawing> last = preview.get().views();
        work.aside(() -> look(now, at, last), this::seen, trouble -> {
            seen(preview.get());
            work.unexpected(trouble);
        });
    }

    private void seen(PosePreview made) {
        busy = false;
        preview.set(made);
        if (stale) {
            refresh();
        }
    }

    private static PosePreview look(FigureDraft draft, int step, List<Drawing> last) {
        FigureDraft.Read read = draft.read();
        return read.figure()
                .map(figure -> PosePreview.of(figure, step))
                .orElseGet(() -> new PosePreview(
                        last,
                        read.problems().stream()
                                .map(ContentProblem::what)
                                .<Trouble>map(Trouble.Words::new)
                                .toList()));
    }

    private static double number(String text) {
        return text.isEmpty() ? 0 : Double.parseDouble(text);
    }

    private static double tenth(double degrees) {
        return Math.rint(degrees * TENTHS) / TENTHS;
    }
}
