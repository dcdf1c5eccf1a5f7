package io.github.programmecatalogue.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.DateRange;
import io.github.programmecatalogue.value.Id;
import io.github.programmecatalogue.value.LanguageTag;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

@AddLifecycleHook(TurkishLocaleToo.class)
class TextualValueLawTest {

    @Property(tries = 500)
    void readsBackTheIdThatItWrites(@ForAll Id<Course> id) {
        assertThat(Id.<Course>of(id.toString())).isEqualTo(id).hasSameHashCodeAs(id);
    }

    @Property(tries = 500)
    void ordersIdsAsTheirTexts(@ForAll Id<Course> one, @ForAll Id<Course> other) {
        assertThat(Integer.signum(one.compareTo(other)))
                .isEqualTo(Integer.signum(one.toString().compareTo(other.toString())));
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    }

    @Property(tries = 200)
    void knowsAnAbsoluteUriAsExternal(@ForAll("externalIds") Id<Course> id) {
        assertThat(id.isExternal()).isTrue();
    }

    @Provide
    Arbitrary<Id<Course>> externalIds() {
        return ValueArbitraries.externalIds();
    }

    @Property(tries = 500)
    void readsBackTheAgeRangeThatItWrites(@ForAll @Any AgeRange range) {
        assertThat(AgeRange.parse(range.toString())).isEqualTo(range).hasSameHashCodeAs(range);
    }

    @Property(tries = 500)
    void readsBackTheDateRangeThatItWrites(@ForAll @Any DateRange range) {
        assertThat(DateRange.parse(range.toString())).isEqualTo(range).hasSameHashCodeAs(range);
    }

    @Property(tries = 500)
    void keepsACanonicalLanguageTagAsItIs(@ForAll("languageTags") String tag) {
        assertThat(LanguageTag.canonical(tag)).isEqualTo(tag);
    }

    @Property(tries = 500)
    void findsTheSameLanguageTagInAnyCase(@ForAll("languageTags") String tag) {
        assertThat(LanguageTag.canonical(tag.toUpperCase(Locale.ROOT))).isEqualTo(tag);
        assertThat(LanguageTag.canonical(tag.toLowerCase(Locale.ROOT))).isEqualTo(tag);
    }

    @Provide
    Arbitrary<String> languageTags() {
        return TextArbitraries.languageTags();
    }
}
