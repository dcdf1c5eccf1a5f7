package io.github.programmecatalogue.examples.seattle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProviderIdTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Seattle Parks and Recreation          | seattle-parks-and-recreation
            Seattle Parks & Recreation            | seattle-parks-and-recreation
            Governmentjobs.com, Inc. (DBA NEOGOV) | governmentjobs-com-inc-dba-neogov
            Erika's Lighthouse                    | erikas-lighthouse
            Mayor's Office, Seattle               | mayors-office-seattle
            Café Olé                              | cafe-ole
            """)
    void joinsTheWordsOfAName(String name, String id) {
        assertThat(ProviderId.of(name)).hasToString(id);
    }

    @Test
    void refusesANameWithoutAWord() {
        assertThatThrownBy(() -> ProviderId.of("—"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Id must not be empty");
    }

    @Test
    void mergesNoNamesOfTheFileButTwoSpellingsOfOne() {
        Map<String, TreeSet<String>> names = YouthProgram.readAll().stream()
                .map(YouthProgram::organizationName)
                .collect(Collectors.groupingBy(
                        name -> ProviderId.of(name).toString(), Collectors.toCollection(TreeSet::new)));

        assertThat(names).hasSize(28);
        assertThat(names.values())
                .filteredOn(spellings -> spellings.size() > 1)
                .singleElement()
                .satisfies(spellings -> assertThat(spellings)
                        .containsExactly("Seattle Parks & Recreation", "Seattle Parks and Recreation"));
    }
}
