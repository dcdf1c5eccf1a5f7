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
        super(Cluster.class, titled(DESCRIPTION, PROVIDER, DIRECTION));
    }

    @Override
    Cluster.Builder draft() {
        return Cluster.builder();
    }

    @Override
    boolean readProperty(String name, TokenSource source, Cluster.Builder cluster) {
        return switch (name) {
            case ID -> set(source, IdCodec.<Cluster>of(), cluster, Cluster.Builder::id);
            case ALTERNATE_IDS -> set(source, StringMapCodec.INSTANCE, cluster, Cluster.Builder::alternateIds);
            case TITLE -> set(source, LocalizedTextCodec.INSTANCE, cluster, Cluster.Builder::title);
            case DESCRIPTION -> set(source, LocalizedTextCodec.INSTANCE, cluster, Cluster.Builder::description);
            case PROVIDER -> set(source, IdCodec.<Provider>of(), cluster, Cluster.Builder::provider);
            case DIRECTION -> set(source, EnumCodecs.DIRECTION, cluster, Cluster.Builder::direction);
            case MODIFIED -> set(source, TimeCodec.INSTANT, cluster, Cluster.Builder::modified);
            case EXTENSIONS -> set(source, ExtensionsCodec.INSTANCE, cluster, Cluster.Builder::extensions);
            default -> throw unhandled(name);
        };
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
