package app.facet.ui.fx;

import java.util.function.Consumer;

/** Unexpected trouble: logged and told in one window with a short stable code and details to copy, never twice at once. */
public final class Problems implements Consumer<Throwable> {

    private static final System.Logger LOG = System.getLogger(Problems.class.getName());

    private final Dialogs dialogs;
    private boolean showing;

    /** Tells trouble through these dialogs. */
    public Problems(Dialogs dialogs) {
        this.dialogs = dialogs;
    }

    @Override
    public void accept(Throwable thrown) {
        var problem = Problem.of(thrown);
        LOG.log(System.Logger.Level.ERROR, problem.details());
        Background.show(() -> tell(problem));
    }

    private void tell(Problem problem) {
        if (showing) {
            return;
        }
        showing = true;
        try {
            dialogs.problem(problem);
        } finally {
            showing = false;
        }
    }
}
