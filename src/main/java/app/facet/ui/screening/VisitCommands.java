package app.facet.ui.screening;

import app.facet.model.ScreeningModel;

/** What the keys of a visit do. */
record VisitCommands(ScreeningController screen, ScreeningModel model) implements VisitKeys.Commands {

    @Override
    public void nextStep() {
        screen.goOn();
    }

    @Override
    public void undo() {
        model.undo();
    }

    @Override
    public void act() {
        screen.act();
    }

    @Override
    public void why() {
        screen.why();
    }

    @Override
    public void group() {
        screen.page().ifPresent(StepPage::group);
    }

    @Override
    public void note() {
        screen.page().ifPresent(StepPage::note);
    }

    @Override
    public void couldNotAnswer() {
        screen.page().ifPresent(StepPage::whyNot);
    }

    @Override
    public void detail() {
        screen.page().ifPresent(StepPage::detail);
    }

    @Override
    public boolean time() {
        return screen.page().filter(StepPage::time).isPresent();
    }

    @Override
    public boolean nextMethod() {
        return screen.page().filter(StepPage::nextMethod).isPresent();
    }

    @Override
    public void nextUnanswered() {
        model.nextUnanswered().ifPresent(screen::goTo);
    }

    @Override
    public void jump(int index) {
        screen.jump(index);
    }

    @Override
    public boolean arrow(int across, int down) {
        return screen.page().filter(page -> page.arrow(across, down)).isPresent();
    }

    @Override
    public boolean escape() {
        return screen.escape();
    }
}
