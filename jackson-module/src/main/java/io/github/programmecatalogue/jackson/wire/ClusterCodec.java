package io.github.programmecatalogue.jackson.wire;

import io.github.programmecatalogue.model.Cluster;
import io.github.programmecatalogue.model.Provider;

/** Reads and writes a branch of the digital economy. */
final class ClusterCodec extends EntityCodec<Cluster, Cluster.Builder> {

    static final ClusterCodec INSTANCE = new ClusterCodec();

    private static final String DESCRIPTION = "description";
    private static final String PROVIDER = "provider";
    private static final String DIRECTION = "direction";

    private ClusterCodec() {
        super(
                Cluster.class,
                new PropertyTable<Cluster.Builder>()
                        .value(ID, IdCodec.<Cluster>of(), Cluster.Builder::id)
                        .value(ALTERNATE_IDS, StringMapCodec.INSTANCE, Cluster.Builder::alternateIds)
                        .value(TITLE, LocalizedTextCodec.INSTANCE, Cluster.Builder::title)
                        .value(DESCRIPTION, LocalizedTextCodec.INSTANCE, Cluster.Builder::description)
                        .value(PROVIDER, IdCodec.<Provider>of(), Cluster.Builder::provider)
                        .value(DIRECTION, EnumCodecs.DIRECTION, Cluster.Builder::direction)
                        .value(MODIFIED, TimeCodec.INSTANT, Cluster.Builder::modified)
                        .value(EXTENSIONS, ExtensionsCodec.INSTANCE, Cluster.Builder::extensions)
                        .requiring(ID, TITLE));
    }

    @Override
    Cluster.Builder draft() {
        return Cluster.builder();
    }

    @Override
    Cluster build(Cluster.Builder cluster) {
        return cluster.build();
    }

    @Override
    public void writeMembers(Cluster cluster, TokenSink sink) {
        putIdentity(cluster, sink);
        putTitle(cluster.getTitle(), sink);
        put(sink, DESCRIPTION, LocalizedTextCodec.INSTANCE, cluster.getDescription());
        put(sink, PROVIDER, IdCodec.<Provider>of(), cluster.getProvider());
        put(sink, DIRECTION, EnumCodecs.DIRECTION, cluster.getDirection());
        putRest(cluster, sink);
    }
}
