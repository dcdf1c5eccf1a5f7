package io.github.programmecatalogue.jackson;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import tools.jackson.databind.DefaultTyping;

/** Jackson 2 or Jackson 3: the mappers that tests ask for, all but the first with the module of the catalogue added. */
interface Jackson {

    static List<Jackson> both() {
        return List.of(new Jackson3(), new Jackson2());
    }

    String nameOfModule();

    /** Finds its modules itself. */
    Mapper finding();

    /** Has been given the module twice. */
    Mapper withModuleTwice();

    Mapper json();

    /** Refuses properties that nobody knows. */
    Mapper strict();

    /** Passes over properties that nobody knows. */
    Mapper lenient();

    /** Passes over properties that nobody knows, and has no limits of depth and of digits. */
    Mapper unlimited();

    /** Writes decimal numbers without exponents. */
    Mapper plain();

    /** Writes and reads the types of ours and of {@code java.util} where it is not said what stands there. */
    Mapper typed(DefaultTyping typing, JsonTypeInfo.As inclusion);

    /** Reads the types of ours and of {@code java.util} where a property says so. */
    Mapper polymorphic();

    Mapper yaml();

    /** Leaves out quotation marks, but those around what looks like a number if they are asked for. */
    Mapper sparingYaml(boolean quotingNumbers);

    Mapper cbor();
}
