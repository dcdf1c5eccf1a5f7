package io.github.programmecatalogue.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.validation.CatalogueValidator;
import io.github.programmecatalogue.validation.RuleDescription;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleReferenceTest {

    private static final String RENEW = "mvn -pl jackson-module -am test -Dtest=RuleReferenceTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Drules.update";

    /** Changes and catalogues begin with a line break. */
    private static final Pattern SETTINGS =
            Pattern.compile("^```json\n(\\{\".*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    @ParameterizedTest
    @EnumSource
    void isCheckedInAsTheRulesHaveIt(ReferenceLanguage language) throws IOException {
        String page = new RuleReference(language).page();
        if (Boolean.getBoolean("rules.update")) {
            Files.writeString(language.page(), page);
        }

        assertThat(language.page())
                .as("the rule reference, to be renewed by %s", RENEW)
                .exists()
                .hasContent(page);
    }

    @Test
    void saysOfEveryRuleWhyItMattersAndHowToMendWhatBreaksIt() {
        assertThat(CatalogueValidator.standard().getRules())
                .filteredOn(rule -> rule.getRationale(Locale.ENGLISH).isEmpty()
                        || rule.getRemedy(Locale.ENGLISH).isEmpty())
                .extracting(RuleDescription::getCode)
                .as("rules without a text programmecatalogue.<code>.rationale or programmecatalogue.<code>.remedy")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void leavesNoNameInBraces(ReferenceLanguage language) {
        assertThat(language.page()).content().doesNotContainPattern("\\{\\w+}");
    }

    @ParameterizedTest
    @EnumSource
    void showsSettingsThatAreAccepted(ReferenceLanguage language) {
        List<String> blocks = settings(RuleFiles.read(language.page()));

        assertThat(blocks).hasSizeGreaterThan(1);
        blocks.forEach(block -> CatalogueRules.parse(block.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @EnumSource
    void showsASuppressionThatIsNotUsed(ReferenceLanguage language) {
        String prose = RuleFiles.prose("suppression_unused", language).orElseThrow();

        assertThat(settings(prose))
                .singleElement()
                .satisfies(block ->
                        assertThat(RuleExample.ofBase(block).getCounts()).containsOnlyKeys("suppression_unused"));
    }

    private static List<String> settings(String page) {
        return SETTINGS.matcher(page).results().map(block -> block.group(1)).toList();
    }
}
