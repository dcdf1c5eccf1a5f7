package io.github.programmecatalogue.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.CatalogueEntry;
import io.github.programmecatalogue.model.Section;
import io.github.programmecatalogue.testing.Any;
import io.github.programmecatalogue.validation.CatalogueValidator;
import io.github.programmecatalogue.validation.Finding;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Nothing is lost that can be read, whatever has happened to the document. */
@PropertyDefaults(tries = 200, edgeCases = EdgeCasesMode.NONE)
class CatalogueReaderLawTest {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .addModule(new CatalogueModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final CatalogueReader READER = CatalogueReader.standard();

    private static final String HEADER = """
            "formatVersion": "1.0", "id": "a", "title": {"en": "A"}, "language": "en\"""";

    private static final String COURSE = """
            {"id": "x", "title": {"en": "X"}, "clusters": ["k"], "ageRange": {"min": 7, "max": 9}}""";

    private static final String JSON = "{" + HEADER + ", \"courses\": [" + COURSE + "]}";

    private static final String LINES = "{\"catalogue\": {" + HEADER + "}}\n{\"courses\": " + COURSE + "}\n";

    private static final String YAML = """
            formatVersion: '1.0'
            id: a
            title: {en: A}
            language: en
            courses:
            - &a {id: x, title: {en: X}, clusters: [k]}
            - id: y
              title:
                en: Y
              extensions: {a: *a, b: "\\u0041"}
              ageRange: {min: 7}
            """;

    /** What means something, in one form or another. */
    private static final List<String> TELLING = List.of(
            "",
            "? ",
            "? [a]\n: b\n",
            "? !foo {a: b}\n: c\n",
            "!foo ",
            "!!str ",
            "!!set ",
            "!<x> ",
            "&a ",
            "*a",
            "&b [*a]",
            "\\x",
            "\\U",
            "\\UFFFFFFFF",
            "%YAML 2.0\n",
            "--- ",
            "...\n",
            "<<: ",
            "|\n",
            "> ",
            "#",
            "- ",
            ": ",
            ", ",
            "\n",
            "\n  ",
            "\t",
            "'",
            "\"",
            "[",
            "]",
            "{",
            "}",
            "~",
            "null",
            "012",
            "1e999999999",
            "\\u",
            "\u0000",
            "\uD83C",
            "\uFEFF",
            "\u2028",
            "\"courses\": ",
            "\"id\": 1, ",
            "\"formatVersion\": \"2.0\", ",
            "{\"catalogue\": {");

    @Provide
    Arbitrary<ByteDamage> damages() {
        return ByteDamage.any();
    }

    @Property(tries = 50)
    void readsAllOfAWholeDocumentWhicheverWayItComes(@ForAll @Any Catalogue catalogue) throws IOException {
        String json = STRICT.writeValueAsString(catalogue);
        List<byte[]> forms = new ArrayList<>();
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            forms.add(json.getBytes(charset));
            forms.add(("\uFEFF" + json).getBytes(charset));
        }
        forms.add(gzipped(json.getBytes(StandardCharsets.UTF_8)));
        ReadResult ofText = READER.read(json);
        assertThat(ofText.getCatalogue()).contains(catalogue);
        assertThat(ofText.isLossless()).isTrue();
        assertThat(ofText.getReport()).isEqualTo(CatalogueValidator.standard().validate(catalogue));
        for (byte[] form : forms) {
            assertThat(READER.read(form).getEntries()).isEqualTo(ofText.getEntries());
            assertThat(READER.read(new ByteArrayInputStream(form)).getEntries()).isEqualTo(ofText.getEntries());
        }
    }

    @Property
    void keepsWhatStoodWhollyBeforeTheDamage(@ForAll @Any Catalogue catalogue, @ForAll("damages") ByteDamage damage) {
        byte[] whole = STRICT.writeValueAsBytes(catalogue);
        List<CatalogueEntry> before = membersThatEndBefore(damage.start(whole.length), whole, catalogue);
        ReadResult result = READER.read(damage.of(whole));
        assertThat(result.getEntries()).containsAll(before);
        assertThat(result.getReport()).isNotNull();
    }

    /** Whatever is put into a document, and wherever: there is a report, and each of its findings can be shown. */
    @Property(tries = 300)
    void reportsOnWhateverStandsInADocument(
            @ForAll DocumentForm form, @ForAll @Size(min = 1, max = 4) List<@From("pieces") Piece> pieces) {
        String document = form == DocumentForm.YAML ? YAML : form == DocumentForm.LINES ? LINES : JSON;
        for (Piece piece : pieces) {
            document = piece.in(document);
        }

        ReadResult result = READER.form(form).read(document);

        assertThat(result.getReport().getFindings())
                .allSatisfy(finding ->
                        assertThat(finding.getMessage(Locale.ENGLISH)).isNotEmpty());
        assertThat(TextDocument.of("catalogue", document)
                        .form(form)
                        .places(result.getReport().getFindings().stream()
                                .map(Finding::getPointer)
                                .toList()))
                .isNotNull();
        assertThat(result.isLossless()
                        && result.getEntries().stream().anyMatch(CatalogueEntry.Unreadable.class::isInstance))
                .isFalse();
    }

    /** Never in the parser's own words, which are English, and meant for developers. */
    @Property(tries = 2_000)
    void saysInTheReadersLanguageWhyADocumentIsNoJson(
            @ForAll @Size(min = 1, max = 4) List<@From("marks") Piece> pieces) {
        String document = JSON;
        for (Piece piece : pieces) {
            document = piece.in(document);
        }

        assertThat(READER.read(document).getReport().getFindings())
                .allSatisfy(finding -> assertThat(finding.getEvidence()).doesNotContainKey("syntax"));
    }

    @Provide
    Arbitrary<Piece> marks() {
        return pieces(Arbitraries.oneOf(
                Arbitraries.of(TELLING),
                Arbitraries.of(
                        "{", "}", "[", "]", "\"", "\\", ":", ",", "0", "-", ".", "e", "\n", "\t", "\u0007", "\\u",
                        "ud83e", "n", "'"),
                Arbitraries.strings().ofLength(1)));
    }

    @Provide
    Arbitrary<Piece> pieces() {
        return pieces(Arbitraries.of(TELLING));
    }

    private static Arbitrary<Piece> pieces(Arbitrary<String> texts) {
        return Combinators.combine(
                        texts,
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(0, 3))
                .as(Piece::new);
    }

    /** A piece of text, and where it is put in place of how much. */
    record Piece(String text, double where, int instead) {

        String in(String document) {
            int start = (int) (where * document.length());
            return document.substring(0, start)
                    + text
                    + document.substring(Math.min(document.length(), start + instead));
        }
    }

    /** Whoever reads strictly and whoever reads leniently must not disagree about what is whole. */
    @Property(tries = 400)
    void isLosslessWhereAMapperReadsTheSame(@ForAll @Any Catalogue catalogue, @ForAll("damages") ByteDamage damage) {
        byte[] damaged = damage.of(STRICT.writeValueAsBytes(catalogue));
        ReadResult result = READER.read(damaged);
        if (result.isLossless()) {
            assertThat(result.getCatalogue()).contains(STRICT.readValue(damaged, Catalogue.class));
        } else if (isWellEncoded(damaged)) {
            assertThat(canRead(damaged)).isFalse();
        }
    }

    private static boolean canRead(byte[] document) {
        try {
            STRICT.readValue(document, Catalogue.class);
            return true;
        } catch (JacksonException e) {
            return false;
        }
    }

    /** Jackson is content with some sequences of bytes that are no UTF-8. */
    private static boolean isWellEncoded(byte[] document) {
        String text = new String(document, StandardCharsets.UTF_8);
        return !text.contains("\uFFFD");
    }

    /** The members of a document whose last byte stands before some byte. */
    private static List<CatalogueEntry> membersThatEndBefore(int damage, byte[] document, Catalogue catalogue) {
        List<CatalogueEntry> members = new ArrayList<>();
        try (JsonParser parser = STRICT.createParser(document)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                Section section = section(parser.currentName());
                parser.nextToken();
                for (int index = 0; section != null && parser.nextToken() != JsonToken.END_ARRAY; index++) {
                    parser.skipChildren();
                    if (parser.currentLocation().getByteOffset() <= damage) {
                        members.add(new CatalogueEntry.Member(
                                section, index, catalogue.list(section).get(index)));
                    }
                }
                parser.skipChildren();
            }
        }
        return members;
    }

    private static @Nullable Section section(String property) {
        for (Section section : Section.values()) {
            if (section.getProperty().equals(property)) {
                return section;
            }
        }
        return null;
    }

    private static byte[] gzipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
