package io.github.programmecatalogue.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.model.CatalogueEntry;
import io.github.programmecatalogue.model.Damage;
import io.github.programmecatalogue.model.Fault;
import io.github.programmecatalogue.model.Section;
import io.github.programmecatalogue.value.Id;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EntryOrderTest {

    private static final Damage DAMAGE = Damage.of(List.of(
            new Fault("type_mismatch", PropertyPath.of("publisher").key("en"), Map.of(), false),
            new Fault("type_mismatch", PropertyPath.of("url"), Map.of(), false)));

    static Stream<Arguments> refused() {
        return Stream.of(
                refused("A catalogue must have one header: there is none"),
                refused(
                        "A catalogue must have one header: a second, of academy, came after /clusters/0 (software);"
                                + " leave it out",
                        Academy.HEADER,
                        Academy.CLUSTER,
                        Academy.HEADER),
                refused(
                        "A catalogue must have one header: a second, of academy, came after the header; leave it out",
                        Academy.HEADER,
                        Academy.HEADER),
                refused(
                        "Writing the header would lose what could not be read of it, type_mismatch at /publisher/en:"
                                + " to accept the loss, make a new Header without damage",
                        new CatalogueEntry.Header(Academy.HEADER.header(), DAMAGE)),
                refused(
                        "Writing /courses/7 (cpp) would lose what could not be read of it, type_mismatch at"
                                + " /courses/7/publisher/en: to accept the loss, make a new Member without damage",
                        Academy.HEADER,
                        new CatalogueEntry.Member(Section.COURSES, 7, Academy.CPP, DAMAGE)),
                refused(
                        "Writing would lose /courses/7 (cpp), which could not be read: to accept the loss, leave the"
                                + " entry out",
                        Academy.HEADER,
                        unreadable(Optional.of(Section.COURSES), 7, Optional.of(Id.of("cpp")))),
                refused(
                        "Writing would lose /courses/7, which could not be read: to accept the loss, leave the entry"
                                + " out",
                        Academy.HEADER,
                        unreadable(Optional.of(Section.COURSES), 7, Optional.empty())),
                refused(
                        "Writing would lose the header, which could not be read: to accept the loss, put a new Header"
                                + " in its place",
                        unreadable(Optional.empty(), 0, Optional.empty())));
    }

    static Stream<Arguments> refusedInOneDocument() {
        return Stream.of(
                refused(
                        "A catalogue must begin with its header: /courses/0 (cpp) came before it; put the header first",
                        Academy.FIRST_COURSE,
                        Academy.HEADER),
                refused(
                        "The entities of a section must stand together: /courses/1 (java) came after"
                                + " /clusters/0 (software); put it with the other courses",
                        Academy.HEADER,
                        Academy.FIRST_COURSE,
                        Academy.CLUSTER,
                        Academy.SECOND_COURSE));
    }

    private static Arguments refused(String message, CatalogueEntry... entries) {
        return Arguments.of(message, List.of(entries));
    }

    private static CatalogueEntry unreadable(Optional<Section> section, int index, Optional<Id<?>> id) {
        return new CatalogueEntry.Unreadable(section, index, id, Damage.none());
    }

    @ParameterizedTest
    @MethodSource("refused")
    void saysWhichEntryItRefusesAndWhatWouldBeRight(String message, List<CatalogueEntry> entries) {
        for (CatalogueWriter writer :
                List.of(CatalogueWriter.pretty(), CatalogueWriter.compact(), CatalogueWriter.lines())) {
            assertRefuses(writer, message, entries);
        }
    }

    @ParameterizedTest
    @MethodSource("refusedInOneDocument")
    void keepsAnOrderInOneDocumentAlone(String message, List<CatalogueEntry> entries) throws IOException {
        assertRefuses(CatalogueWriter.pretty(), message, entries);
        assertRefuses(CatalogueWriter.compact(), message, entries);

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CatalogueWriter.lines().write(entries.stream(), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).hasLineCount(entries.size());
    }

    private static void assertRefuses(CatalogueWriter writer, String message, List<CatalogueEntry> entries) {
        assertThatThrownBy(() -> writer.write(entries.stream(), OutputStream.nullOutputStream()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
