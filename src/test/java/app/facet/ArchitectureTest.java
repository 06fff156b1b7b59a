package app.facet;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may know whom: each direction of the house is one rule with its reason. */
@AnalyzeClasses(packages = "app.facet", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] FRAME = {"..ui.shell..", "..ui.control..", "..ui.fx.."};

    @ArchTest
    static final ArchRule DOMAIN_IS_PURE = noClasses()
            .that()
            .resideInAPackage("app.facet.domain..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("app.facet.domain..", "java..", "org.jspecify.annotations..")
            .because("clinical logic must be readable and testable without any library");

    @ArchTest
    static final ArchRule DOMAIN_TOUCHES_NOTHING = noClasses()
            .that()
            .resideInAPackage("app.facet.domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.sql..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.time.Clock.class)
            .because("the domain does no I/O and has no clock: the same answers always give the same advice");

    @ArchTest
    static final ArchRule CONTENT_KNOWS_THE_DOMAIN_ALONE = ownOnly("app.facet.content..", "app.facet.domain..")
            .because("what clinicians wrote becomes domain, whatever stores or prints it");

    @ArchTest
    static final ArchRule STORE_KNOWS_THE_DOMAIN_ALONE =
            ownOnly("app.facet.store..", "app.facet.domain..").because("the store keeps records and interprets none");

    @ArchTest
    static final ArchRule PAPER_KNOWS_THE_DOMAIN_ALONE =
            ownOnly("app.facet.paper..", "app.facet.domain..").because("a paper is a function of what it is given");

    @ArchTest
    static final ArchRule EXCHANGE_KNOWS_THE_DOMAIN_ALONE = ownOnly("app.facet.exchange..", "app.facet.domain..")
            .because("a foreign format never shapes the store or the papers");

    @ArchTest
    static final ArchRule MODELS_KNOW_NO_SCREEN = ownOnly(
                    "app.facet.model..",
                    "app.facet.domain..",
                    "app.facet.content..",
                    "app.facet.store..",
                    "app.facet.paper..",
                    "app.facet.exchange..")
            .because("work must run and be tested without a window");

    @ArchTest
    static final ArchRule MODELS_USE_PROPERTIES_ALONE = noClasses()
            .that()
            .resideInAPackage("app.facet.model..")
            .should()
            .dependOnClassesThat(new DescribedPredicate<>("are JavaFX beyond javafx.base") {
                @Override
                public boolean test(JavaClass type) {
                    String name = type.getPackageName();
                    return name.startsWith("javafx.")
                            && !name.startsWith("javafx.beans")
                            && !name.startsWith("javafx.collections")
                            && !name.startsWith("javafx.util");
                }
            })
            .because("a model has observable state, never controls");

    @ArchTest
    static final ArchRule NO_SCREEN_KNOWS_ANOTHER = slices().matching("app.facet.ui.(*)..")
            .namingSlices("screen $1")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(DescribedPredicate.alwaysTrue(), JavaClass.Predicates.resideInAnyPackage(FRAME))
            .because("a screen is a folder nobody imports: it can be changed or removed alone");

    @ArchTest
    static final ArchRule SCREENS_REACH_THE_STORE_THROUGH_MODELS = noClasses()
            .that()
            .resideInAPackage("app.facet.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("app.facet.store..", "app.facet.paper..", "app.facet.content..", "app.facet.exchange..")
            .because("controllers bind and forward; what happens is the model's");

    @ArchTest
    static final ArchRule SCREENS_KNOW_NO_FRAME = noClasses()
            .that()
            .resideInAPackage("app.facet.ui..")
            .and()
            .resideOutsideOfPackage("app.facet.ui.shell..")
            .should()
            .dependOnClassesThat()
            .haveSimpleName("MainController")
            .because("a screen knows where it can go, never the frame around it");

    @ArchTest
    static final ArchRule CONTROLS_KNOW_NO_MODEL = noClasses()
            .that()
            .resideInAPackage("app.facet.ui.control..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("app.facet.model..", "app.facet.ui.shell..")
            .because("a control is usable on any screen");

    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching("app.facet.(**)")
            .should()
            .beFreeOfCycles()
            .because("a cycle of packages is one large package with several names");

    @ArchTest
    static final ArchRule NOBODY_KNOWS_THE_TOP = noClasses()
            .that()
            .resideInAPackage("app.facet.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("app.facet")
            .because("the top puts everything together, so nothing below can need it");

    @ArchTest
    static final ArchRule SQL_ONLY_IN_THE_STORE = noClasses()
            .that()
            .resideOutsideOfPackage("app.facet.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..", "org.sqlite..", "org.flywaydb..")
            .because("only the store knows there is a database");

    @ArchTest
    static final ArchRule ONE_DOOR_OFF_THE_FX_THREAD = noClasses()
            .that()
            .resideOutsideOfPackage("app.facet.ui.fx..")
            .should()
            .callMethod(javafx.application.Platform.class, "runLater", Runnable.class)
            .because("threads are decided in one place, so that tests can run everything in line");

    @ArchTest
    static final ArchRule ONE_PLACE_FOR_DIALOGS = noClasses()
            .that()
            .resideOutsideOfPackage("app.facet.ui.fx..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "javafx\\.(scene\\.control\\.(Alert|Dialog|TextInputDialog)|stage\\.(FileChooser|DirectoryChooser))")
            .because("expected trouble is shown where the eye is, and dialogs share one look");

    @ArchTest
    static final ArchRule ONE_PLACE_FOR_WINDOWS = noClasses()
            .that()
            .resideOutsideOfPackages("app.facet", "app.facet.ui.fx..", "app.facet.ui.shell..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("javafx.stage.Stage")
            .because("a screen draws into the window it is given");

    @ArchTest
    static final ArchRule LOOK_STANDS_IN_CSS = noClasses()
            .should()
            .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                    com.tngtech.archunit.core.domain.properties.HasName.Predicates.name("setStyle")))
            .because("colours and sizes are named by meaning in one place");

    @ArchTest
    static final ArchRule NO_SHARED_STATE = fields().that()
            .areStatic()
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage("app.facet..")
            .should()
            .beFinal()
            .because("static state is a hidden argument of every method");

    @ArchTest
    static final ArchRule NO_SINGLETONS = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("app.facet..")
            .and()
            .haveModifier(JavaModifier.STATIC)
            .should()
            .notHaveName("getInstance")
            .because("objects are made in Composition and handed over");

    @ArchTest
    static final ArchRule HONEST_NAMES = classes()
            .should()
            .haveNameNotMatching(".*(Manager|Helper|Util|Utils|Impl)")
            .because("such a name says that nobody knew what the class is for");

    private static com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction ownOnly(
            String from, String... others) {
        return noClasses()
                .that()
                .resideInAPackage(from)
                .should()
                .dependOnClassesThat(new DescribedPredicate<JavaClass>("are ours, but not its neighbours below") {
                    @Override
                    public boolean test(JavaClass type) {
                        return type.getPackageName().startsWith("app.facet")
                                && !JavaClass.Predicates.resideInAPackage(from).test(type)
                                && !JavaClass.Predicates.resideInAnyPackage(others)
                                        .test(type);
                    }
                });
    }
}
