package app.facet.model;

import app.facet.domain.figure.Joint;
import java.util.List;
import java.util.Map;

/**
 * The pose on the workbench as it is written.
 *
 * @param figure the id of the figure
 * @param steps the names of its poses
 * @param step the pose that is worked on
 * @param angles the written angle of every joint, degrees
 * @param turns pitch, lean and turn of the whole body, degrees
 * @param base the position the body starts from
 * @param contacts what touches, in order
 * @param props the kinds of the props that are there
 * @param texts the other keys of the pose and of the file, on one line each
 * @param yaml the whole file
 */
public record PoseWork(
        String figure,
        List<String> steps,
        String step,
        Map<Joint, Double> angles,
        Map<String, Double> turns,
        String base,
        List<Touch> contacts,
        List<String> props,
        Map<String, String> texts,
        String yaml) {

    /** One contact: a part of the body on a surface, staying put or sliding. */
    public record Touch(String point, boolean slides, String surface) {

        /** As a file writes it. */
        String word() {
            String how = slides ? "slides" : "fixed";
            return point + ": " + (surface.equals("floor") ? how : how + " on " + surface);
        }
    }

    /** Copies the collections. */
    public PoseWork {
        steps = List.copyOf(steps);
        angles = Map.copyOf(angles);
        turns = Map.copyOf(turns);
        contacts = List.copyOf(contacts);
        props = List.copyOf(props);
        texts = Map.copyOf(texts);
    }
}
