/** Arbitraries for test suites that check catalogues. */
module io.github.programmecatalogue.testing {
    requires transitive io.github.programmecatalogue;
    requires transitive net.jqwik.api;
    requires static transitive org.jspecify;

    exports io.github.programmecatalogue.testing;

    provides net.jqwik.api.providers.ArbitraryProvider with
            io.github.programmecatalogue.testing.CatalogueArbitraryProvider;
}
