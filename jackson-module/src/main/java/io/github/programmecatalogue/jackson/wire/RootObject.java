package io.github.programmecatalogue.jackson.wire;

/** The object that a document is. */
final class RootObject {

    private RootObject() {}

    /** Enters the object from before the document, and stands at its first property or at its end; else false. */
    static boolean enter(LenientSource source) {
        Token first = source.next();
        if (first == Token.START_OBJECT) {
            source.next();
            return true;
        }
        source.problem(first == Token.END ? Problem.empty() : Problem.mismatch("object", "must be an object", source));
        return false;
    }

    /** Leaves the object, behind which nothing may follow. */
    static void leave(LenientSource source) {
        if (source.current() == Token.END_OBJECT && source.next() != Token.END) {
            source.problem(Problem.trailing(source));
        }
    }
}
