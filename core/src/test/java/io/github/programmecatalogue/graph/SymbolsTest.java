package io.github.programmecatalogue.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SymbolsTest {

    @Test
    void tellsIdsOfAnyLengthApart() {
        Symbols symbols = new Symbols();
        List<String> ids = new ArrayList<>();
        for (int length = 1; length <= 255; length++) {
            ids.add("a".repeat(length));
            ids.add("a".repeat(length - 1) + "b");
        }

        ids.forEach(symbols::add);

        for (int symbol = 0; symbol < ids.size(); symbol++) {
            assertThat(symbols.name(symbol)).isEqualTo(ids.get(symbol));
            assertThat(symbols.add(ids.get(symbol))).isEqualTo(symbol);
        }
    }

    @Test
    void knowsTheIdsOfAnotherTableByTheSameNames() {
        Symbols symbols = symbols(0, 3000);
        Symbols other = symbols(2000, 9000);

        int[] translation = symbols.addAll(other);

        for (int id = 2000; id < 9000; id++) {
            int symbol = translation[other.add("id-" + id)];
            assertThat(symbol).isEqualTo(id);
            assertThat(symbols.name(symbol)).isEqualTo("id-" + id);
        }
        assertThat(symbols.addAll(new Symbols())).isEmpty();
    }

    private static Symbols symbols(int first, int end) {
        Symbols symbols = new Symbols();
        for (int id = first; id < end; id++) {
            symbols.add("id-" + id);
        }
        return symbols;
    }
}
