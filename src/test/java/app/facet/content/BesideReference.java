package app.facet.content;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * A test that compares the content with the clinical reference, word for word, white space and back-ticks aside:
 * transcription is the chief clinical risk. It runs wherever the reference lies beside the project.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@EnabledIf(
        value = "app.facet.content.Reference#isThere",
        disabledReason = "the clinical reference does not lie beside the project")
@interface BesideReference {}
