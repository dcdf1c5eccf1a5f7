package io.github.programmecatalogue.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.programmecatalogue.model.CompetencyLevel;
import io.github.programmecatalogue.query.ShutGate.Kind;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.Id;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ShutGateTest {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    private static final List<Id<?>> CHAIN = List.of(Id.of("cpp"), Id.of("c"));

    private static ShutGate gate(Kind kind, Optional<CompetencyLevel> level) {
        return new ShutGate(kind, CHAIN, level, Optional.of(AgeRange.of(12, 15)), OptionalInt.of(16));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UNKNOWN_ID  | not in the catalogue                              | в каталоге этого нет",
                "OUTSIDE     | in another catalogue, and not finished            | курс другого каталога, и он не пройден",
                "DRAFT       | still a draft                                     | пока только черновик",
                "ARCHIVED    | taught no more                                    | больше не преподаётся",
                "TOO_YOUNG   | for 12-15, which nobody reaches                   | для возраста 12-15, до которого никто не доживает",
                "TOO_OLD     | for 12-15, reached at 16                          | для возраста 12-15, а ученику будет уже 16",
                "NOT_TAUGHT  | taught by nobody                                  | этому никто не учит",
                "CYCLE       | a cycle                                           | замкнутый круг",
                "NOT_IN_TIME | for 12-15, reached at 16, one course after another"
                        + " | для возраста 12-15, а когда дойдёт очередь, ученику будет уже 16",
                "UNDECIDED   | not decided within the steps                      | за отведённое число шагов не решено",
            })
    void saysInEitherLanguageWhatKeepsItShut(Kind kind, String english, String russian) {
        ShutGate gate = gate(kind, Optional.empty());

        assertThat(gate.getReason(Locale.ENGLISH)).isEqualTo(english);
        assertThat(gate.getReason(RUSSIAN)).isEqualTo(russian);
        assertThat(gate).hasToString("cpp → c: " + english);
    }

    @Test
    void saysHowWellNobodyTeachesIt() {
        ShutGate gate = gate(Kind.NOT_TAUGHT, Optional.of(CompetencyLevel.of("programming", 6)));

        assertThat(gate.getReason(Locale.GERMAN)).isEqualTo("taught by nobody at 6");
        assertThat(gate.getReason(RUSSIAN)).isEqualTo("этому никто не учит на уровне 6");
    }

    @ParameterizedTest
    @EnumSource(names = {"TOO_OLD", "NOT_IN_TIME"})
    void tellsTheAgeThatHasShutIt(Kind kind) {
        assertThatThrownBy(() -> ShutGate.of(kind, CHAIN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A gate that age has shut must tell the age: " + kind);
    }
}
