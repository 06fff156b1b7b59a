package app.facet.domain.figure;

import app.facet.domain.figure.Drawing.Shape;
import java.util.ArrayList;
import java.util.List;

/** Hair, ears and eyes: what tells where a head looks. */
final class Face {

    private static final Vec CROWN = new Vec(0, 0.76, -0.65).unit();
    private static final double HAIR_DEGREES = 87;
    private static final double HAIR_OVER_SKULL = 0.35;
    private static final double THIN = 0.8;

    private final Body body;
    private final Turn view;
    private final List<Shape> shapes = new ArrayList<>();

    private Face(Body body, Turn view) {
        this.body = body;
        this.view = view;
    }

    static List<Shape> draw(Body body, Turn view) {
        Face face = new Face(body, view);
        face.hair();
        for (int side : new int[] {1, -1}) {
            face.eye(side);
            face.ear(side);
        }
        return face.shapes;
    }

    private void hair() {
        Ball skull = Flesh.cranium(body);
        Ball cap = new Ball(skull.centre(), skull.radius() + HAIR_OVER_SKULL);
        Vec crown = view.of(body.turn(Bone.SKULL).of(CROWN));
        Cap.visible(Disc.of(view, cap), crown, HAIR_DEGREES).ifPresent(path -> {
            shapes.add(Shape.ink(path));
            shapes.add(Shape.fill(Role.HAIR, path));
        });
    }

    private void eye(int side) {
        Vec facing = view.of(body.turn(Bone.SKULL).of(side * 0.42, 0.02, 0.9));
        if (facing.z() > 0.12) {
            Vec at = body.at(Bone.SKULL, side * 2.5, 5.4, 6.1);
            double narrow = Math.clamp(facing.z() * 1.6, 0.55, 1);
            Disc d = Disc.of(view, new Ball(at, 0.72));
            shapes.add(Shape.fill(
                    Role.EYE,
                    Hull.round(List.of(
                            new Disc(d.x(), d.y() - 0.25, 0.62 * narrow, 0),
                            new Disc(d.x(), d.y() + 0.25, 0.62 * narrow, 0)))));
        }
    }

    private void ear(int side) {
        Vec facing = view.of(body.turn(Bone.SKULL).of(side, 0, -0.15));
        if (facing.z() > 0.2) {
            List<Disc> ear = List.of(
                    Disc.of(view, new Ball(body.at(Bone.SKULL, side * 5.8, 5.9, -0.2), 1.25)),
                    Disc.of(view, new Ball(body.at(Bone.SKULL, side * 5.6, 4.3, 0.2), 0.95)));
            Outline path = Hull.round(ear);
            shapes.add(new Shape(Role.OUTLINE, path, true, THIN));
            shapes.add(Shape.fill(Role.SKIN, path));
        }
    }
}
