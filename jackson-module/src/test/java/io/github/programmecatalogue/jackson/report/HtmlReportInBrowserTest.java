package io.github.programmecatalogue.jackson.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The page as a browser shows it and as readers use it. Passed over where there is no browser, unless
 * {@code -Dbrowser.required=true} makes that a failure.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("slow")
class HtmlReportInBrowserTest {

    private static final String SHOWN =
            "[...document.querySelectorAll('article')].filter(a => a.checkVisibility()).length";
    private static final int ALL = FaultySchool.REPORT.getFindings().size();

    private Path folder;
    private Chromium browser;
    private URI english;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        if (!Boolean.getBoolean("browser.required")) {
            assumeTrue(
                    Chromium.installed().isPresent(), "No Chromium is installed: the page is not tried in a browser");
        }
        this.folder = folder;
        browser = Chromium.start(Files.createDirectory(folder.resolve("profile")));
        english = write("en.html", Locale.ENGLISH);
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void readOnALightScreen() throws Exception {
        browser.pretend(1280, "light");
        browser.allowScripts(true);
    }

    @ParameterizedTest
    @CsvSource({"1280, light, en", "1280, dark, en", "320, light, en", "320, dark, ru", "768, light, ru"})
    void breaksNoRuleOfAccessibility(int width, String scheme, String language) throws Exception {
        browser.pretend(width, scheme);
        browser.open(write(language + ".html", Locale.forLanguageTag(language)));
        browser.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)");
        browser.evaluate("document.querySelectorAll('.entity').forEach(e => e.style.contentVisibility = 'visible')");
        browser.evaluate(axe());

        String broken = browser.evaluate("""
                axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
                    .then(found => found.violations.map(v => v.id + ' ' + v.nodes.map(n => n.html)).join('; '))
                """).asString();

        assertThat(broken).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 375, 768, 1280})
    void needsNoScrollingSideways(int width) throws Exception {
        browser.pretend(width, "light");
        browser.open(english);
        browser.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)");

        assertThat(browser.evaluate("innerWidth").asInt()).isEqualTo(width);
        assertThat(browser.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
                        .asInt())
                .isZero();
    }

    @Test
    void showsEverythingAtFirstAndComplainsOfNothing() throws Exception {
        browser.open(english);

        assertThat(shown()).isEqualTo(ALL);
        assertThat(status()).isEqualTo("Shown: %d of %d".formatted(ALL, ALL));
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.evaluate("document.title").asString()).startsWith(FaultySchool.NAME);
    }

    @ParameterizedTest
    @CsvSource({
        "severity=error, 5",
        "severity=warning info, 19",
        "rule=text_has_markup, 3",
        "entity=course, 19",
        "entity=course cpp, 10",
        "text=NOWHERE is not, 1",
        "text=line 24, 1",
        "severity=error&entity=robotics, 2",
        "text=no such text, 0",
    })
    void showsWhatALinkChooses(String fragment, int findings) throws Exception {
        browser.open(URI.create(english + "#" + fragment.replace(' ', '+')));

        assertThat(shown()).isEqualTo(findings);
        assertThat(status()).isEqualTo("Shown: %d of %d".formatted(findings, ALL));
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void bearsAnAddressThatSomebodyTyped() throws Exception {
        browser.open(english);
        browser.evaluate("location.hash = 'text=100%'; new Promise(done => setTimeout(done, 400))");

        assertThat(status()).isEqualTo("Shown: 0 of %d".formatted(ALL));
        assertThat(browser.evaluate("document.getElementById('filter').elements.text.value")
                        .asString())
                .isEqualTo("100%");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void keepsTheChoiceInTheAddress() throws Exception {
        browser.open(english);
        choose("document.querySelector('[value=info]').click()");
        choose("filter.elements.rule.value = 'text_has_markup'");
        choose("filter.elements.text.value = 'C++ &'");

        assertThat(browser.evaluate("location.hash").asString())
                .isEqualTo("#severity=error+warning&rule=text_has_markup&text=C%2B%2B+%26");
        assertThat(shown()).isZero();

        choose("filter.reset()");

        assertThat(browser.evaluate("location.href").asString()).isEqualTo(english.toString());
        assertThat(shown()).isEqualTo(ALL);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void choosesARuleByItsCount() throws Exception {
        browser.open(english);
        browser.evaluate("document.querySelector('.rules').open = true");
        choose("document.querySelector('a[href=\"#rule=text_blank\"]').click()");

        assertThat(shown()).isEqualTo(1);
        assertThat(browser.evaluate("filter.elements.rule.value").asString()).isEqualTo("text_blank");
        assertThat(browser.evaluate(
                                "document.getElementById('rule=text_blank').getBoundingClientRect().top < innerHeight")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void suggestsKindsAndEntities() throws Exception {
        browser.open(english);
        browser.evaluate("filter.elements.entity.focus()");

        assertThat(browser.evaluate("[...document.querySelectorAll('#entities option')].map(o => o.value).join()")
                        .asString())
                .isEqualTo("catalogue,provider,cluster,course,"
                        + "catalogue school,provider a&b'c,cluster robots,course robotics,course cpp");
    }

    @Test
    void isWholeWithoutScripts() throws Exception {
        browser.allowScripts(false);
        browser.open(english);

        assertThat(shown()).isEqualTo(ALL);
        assertThat(browser.evaluate("document.getElementById('filter').checkVisibility()")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void unfoldsEverythingOnPaper() throws Exception {
        browser.open(english);
        String folded = "document.querySelectorAll('details:not([open])').length";
        int before = browser.evaluate(folded).asInt();
        browser.evaluate("dispatchEvent(new Event('beforeprint'))");

        assertThat(browser.evaluate(folded).asInt()).isZero();

        browser.evaluate("dispatchEvent(new Event('afterprint'))");

        assertThat(browser.evaluate(folded).asInt()).isEqualTo(before).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>document.title = 'broken'</script>",
                "<img src=\"data:,\" onerror=\"document.title = 'broken'\">",
                "<style>h1 { display: none }</style>",
                "<base href=\"https://example.org\">",
            })
    void forbidsWhatSomebodyPutsIntoThePage(String markup) throws Exception {
        Path page = folder.resolve("tampered.html");
        String written = Files.readString(Path.of(english));
        Files.writeString(page, written.replace("<main>", markup + "<main>"));

        browser.open(page.toUri());

        assertThat(browser.complaints()).anyMatch(complaint -> complaint.contains("Content Security Policy"));
        assertThat(browser.evaluate("document.title").asString()).isNotEqualTo("broken");
        assertThat(browser.evaluate("document.querySelector('h1').checkVisibility()")
                        .asBoolean())
                .isTrue();
    }

    private int shown() throws Exception {
        return browser.evaluate(SHOWN).asInt();
    }

    private String status() throws Exception {
        return browser.evaluate("document.querySelector('[role=status]').textContent")
                .asString();
    }

    /** Does something to the filter, and waits until it has taken effect. */
    private void choose(String action) throws Exception {
        browser.evaluate("{ const filter = document.getElementById('filter'); " + action
                + "; filter.dispatchEvent(new Event('input', {bubbles: true}));"
                + " new Promise(done => setTimeout(done, 400)) }");
    }

    private URI write(String name, Locale language) throws Exception {
        Path file = folder.resolve(name);
        ReportWriter.html().document(FaultySchool.DOCUMENT).language(language).write(FaultySchool.REPORT, file);
        return file.toUri();
    }

    private static String axe() throws Exception {
        try (InputStream script = Objects.requireNonNull(
                HtmlReportInBrowserTest.class.getResourceAsStream("/axe.min.js"), "axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
