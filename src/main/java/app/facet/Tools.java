package app.facet;

import app.facet.paper.Printing;
import app.facet.ui.fx.Background;
import app.facet.ui.fx.Dialogs;
import app.facet.ui.fx.Fxml;
import app.facet.ui.fx.Texts;
import app.facet.ui.shell.Navigator;
import java.time.Clock;
import java.util.function.Supplier;

/** What every screen is made with. */
record Tools(
        Navigator navigator,
        Fxml fxml,
        Texts texts,
        Dialogs dialogs,
        Background background,
        Clock clock,
        Supplier<Printing> printing) {}
