package io.github.programmecatalogue.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void makesAColumnAsWideAsItsWidestCell() {
        List<List<String>> rows = List.of(List.of("a", "1", "x"), List.of("Язык", "22", ""));
        Columns columns = Columns.fitting(rows, 10, 10, 10);

        assertThat(rows).flatExtracting(columns::lines).containsExactly("a     1   x", "Язык  22");
    }

    @Test
    void goesOnInTheNextLineWhereACellIsTooLong() {
        List<List<String>> rows = List.of(List.of("one two three", "x"));

        assertThat(Columns.fitting(rows, 8, 4).lines(rows.get(0))).containsExactly("one two   x", "three");
    }

    @Test
    void leavesOutAColumnThatIsEmptyThroughout() {
        List<List<String>> rows = List.of(List.of("a", "", "b"), List.of("c", "", "d"));

        assertThat(rows).flatExtracting(Columns.fitting(rows, 5, 5, 5)::lines).containsExactly("a  b", "c  d");
    }
}
