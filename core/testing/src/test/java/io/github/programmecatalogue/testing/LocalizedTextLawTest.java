package io.github.programmecatalogue.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.value.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

@AddLifecycleHook(TurkishLocaleToo.class)
class LocalizedTextLawTest {

    @Property(tries = 300)
    void isTheCopyOfItsMap(@ForAll @Any LocalizedText text) {
        assertThat(LocalizedText.copyOf(text.asMap())).isEqualTo(text).hasSameHashCodeAs(text);
        assertThat(text.asMap().keySet()).containsExactlyElementsOf(text.getLanguages());
    }

    @Property(tries = 300)
    void isTheCopyOfItsEntries(@ForAll @Any LocalizedText text) {
        List<String> entries = new ArrayList<>();
        text.forEach((language, words) -> entries.addAll(List.of(language, words)));
        assertThat(LocalizedText.ofEntries(entries.toArray(String[]::new))).isEqualTo(text);
    }

    @Property(tries = 1000)
    void findsTheLanguageThatTheJdkFinds(@ForAll @Any LocalizedText text, @ForAll("languageTags") String wanted) {
        String found = Locale.lookupTag(List.of(new LanguageRange(wanted)), text.getLanguages());
        assertThat(text.find(Locale.forLanguageTag(wanted)))
                .isEqualTo(Optional.ofNullable(found).map(text.asMap()::get));
    }

    @Property(tries = 300)
    void fallsBackToTheFirstLanguage(@ForAll @Any LocalizedText text, @ForAll("languageTags") String wanted) {
        Locale locale = Locale.forLanguageTag(wanted);
        String first = text.asMap().values().iterator().next();
        assertThat(text.get(locale)).isEqualTo(text.find(locale).orElse(first));
    }

    @Property(tries = 300)
    void findsEachOfItsLanguages(@ForAll @Any LocalizedText text) {
        text.forEach((language, words) ->
                assertThat(text.find(Locale.forLanguageTag(language))).contains(words));
    }

    @Property(tries = 300)
    void hasWhatItIsGiven(
            @ForAll @Any LocalizedText text, @ForAll("languageTags") String language, @ForAll("words") String words) {
        Map<String, String> expected = new LinkedHashMap<>(text.asMap());
        expected.put(language, words);
        assertThat(text.with(language, words)).isEqualTo(LocalizedText.copyOf(expected));
        assertThat(text.with(language, words).with(language, words)).isEqualTo(text.with(language, words));
    }

    @Provide
    Arbitrary<String> languageTags() {
        return TextArbitraries.languageTags();
    }

    @Provide
    Arbitrary<String> words() {
        return TextArbitraries.texts();
    }
}
