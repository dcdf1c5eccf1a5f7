package io.github.programmecatalogue.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a plain validator says in a program whose jars were merged into one. */
@Tag("slow")
class MergedJarTest {

    @Test
    void namesTheServiceFileThatWasLost() throws Exception {
        try (Host host = Host.without("META-INF/services/io.github.programmecatalogue.constraint.ConsistencyCheck")) {
            assertThat(host.run(PlainValidation.class))
                    .contains("A service file must name the check behind @Consistent:"
                            + " META-INF/services/io.github.programmecatalogue.constraint.ConsistencyCheck is missing");
        }
    }

    @Test
    void worksWhereNothingWasLost() throws Exception {
        try (Host host = Host.without("META-INF/services/another")) {
            assertThat(host.run(PlainValidation.class)).isEqualTo("violations: 0");
        }
    }

    /** Validates a course, and says what came of it. */
    public static final class PlainValidation implements Callable<String> {

        /** For the host. */
        public PlainValidation() {}

        @Override
        public String call() {
            try {
                return "violations: "
                        + Validation.buildDefaultValidatorFactory()
                                .getValidator()
                                .validate(Reported.course("a").build())
                                .size();
            } catch (ValidationException e) {
                StringBuilder messages = new StringBuilder();
                for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                    messages.append(cause.getMessage()).append('\n');
                }
                return messages.toString();
            }
        }
    }
}
