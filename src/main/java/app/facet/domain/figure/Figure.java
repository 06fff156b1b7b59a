package app.facet.domain.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The picture of one exercise or movement: its poses in order, the props, the camera and the marks. */
public record Figure(Camera camera, List<Prop> props, List<Step> steps, List<Mark> marks) {

    /** Copies the lists, so that a figure never changes. */
    public Figure {
        props = List.copyOf(props);
        steps = List.copyOf(steps);
        marks = List.copyOf(marks);
    }

    /**
     * One pose with the few words under its picture, the pieces painted in front whatever their depth, and the limbs
     * that lie pressed into the trunk or the head, such as {@code left-forearm trunk} for a hand under the back.
     */
    public record Step(String caption, Pose pose, List<String> front, List<String> pressed) {

        /** Copies the lists, so that a step never changes. */
        public Step {
            front = List.copyOf(front);
            pressed = List.copyOf(pressed);
        }

        /** A step in which nothing is pressed. */
        public Step(String caption, Pose pose, List<String> front) {
            this(caption, pose, front, List.of());
        }

        /** The step seen in a mirror. */
        public Step mirror() {
            return new Step(
                    caption,
                    pose.mirror(),
                    front.stream().map(Words::mirror).toList(),
                    pressed.stream().map(Words::mirror).toList());
        }
    }

    /**
     * A mark in a picture: an arrow along the way of a point of the body from the step before, or a spot where the
     * exercise is felt. The step counts from 0. An arrow with different ends {@code from} and {@code to} stands at the
     * point and runs along its way between these two offsets; with equal ends it follows the point, moved aside by them.
     * A towel, strap, stick, line or tape runs from the point, moved by {@code from}, until another, moved by {@code to}. Hands and
     * hammers come from the side {@code from} looks to.
     */
    public record Mark(Kind kind, int step, String point, String until, double size, Way way) {

        /** Offsets from a point: where a mark starts, what a curved arrow passes in its middle, and where it ends. */
        public record Way(Vec from, Vec via, Vec to) {

            /** The offset a part (0 to 1) of the way. */
            Vec at(double part) {
                Vec bow = via.minus(from.towards(to, 0.5)).times(4 * part * (1 - part));
                return from.towards(to, part).plus(bow);
            }

            private Way mirror() {
                return new Way(from.mirror(), via.mirror(), to.mirror());
            }
        }

        /** What a mark shows. */
        public enum Kind {
            /** The way a point moves. */
            ARROW,
            /** The place where it should be felt. */
            FELT,
            /** A towel held between two points. */
            TOWEL,
            /** A strap that holds a limb down. */
            STRAP,
            /** An inclinometer laid on the skin. */
            INCLINOMETER,
            /** A stick along the body, such as the one of the hip hinge. */
            STICK,
            /** A tape that measures between two points, or from a point to the floor. */
            TAPE,
            /** A thin straight line against which an angle is read. */
            LINE,
            /** A reflex hammer that taps a point. */
            HAMMER,
            /** A hand of the therapist. */
            HAND
        }

        /** The same mark at another step. */
        public Mark at(int other) {
            return new Mark(kind, other, point, until, size, way);
        }

        /** Where it starts, from its point. */
        Vec from() {
            return way.from();
        }

        /** Where it ends, from its last point. */
        Vec to() {
            return way.to();
        }

        /** The mark seen in a mirror. */
        public Mark mirror() {
            return new Mark(kind, step, Words.mirror(point), Words.mirror(until), size, way.mirror());
        }
    }

    /** The figure seen in a mirror, for the other side of the body. */
    public Figure mirror() {
        return new Figure(
                camera.mirror(),
                props.stream().map(Prop::mirror).toList(),
                steps.stream().map(Step::mirror).toList(),
                marks.stream().map(Mark::mirror).toList());
    }

    /** The same picture with other words under it, one for each pose. */
    public Figure captioned(List<String> captions) {
        var worded = new ArrayList<Step>();
        for (int i = 0; i < steps.size(); i++) {
            worded.add(
                    new Step(captions.get(i), steps.get(i).pose(), steps.get(i).front()));
        }
        return new Figure(camera, props, worded, marks);
    }

    /** The prop of a kind, if the figure has one. */
    public Optional<Prop> prop(Prop.Kind kind) {
        return props.stream().filter(p -> p.kind() == kind).findFirst();
    }
}
