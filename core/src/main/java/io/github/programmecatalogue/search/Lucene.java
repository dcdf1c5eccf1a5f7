package io.github.programmecatalogue.search;

import java.util.List;

/** Whether Lucene is there; knows it by name only, so that it can be asked without. */
final class Lucene {

    private static final List<String> NEEDED =
            List.of("org.apache.lucene.index.IndexWriter", "org.apache.lucene.analysis.ru.RussianAnalyzer");

    private Lucene() {}

    /** Fails with the names of what is missing. */
    static void require() {
        if (!NEEDED.stream().allMatch(Lucene::isReadable)) {
            throw new IllegalStateException("Search needs Apache Lucene 9: org.apache.lucene:lucene-core and"
                    + " org.apache.lucene:lucene-analysis-common on the class path, or on the module path with"
                    + " --add-modules org.apache.lucene.core,org.apache.lucene.analysis.common");
        }
    }

    private static boolean isReadable(String type) {
        try {
            Class<?> found = Class.forName(type, false, Lucene.class.getClassLoader());
            return Lucene.class.getModule().canRead(found.getModule());
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
