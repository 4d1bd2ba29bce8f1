package nl.strook.core.demo;

import java.time.Instant;
import java.util.List;

/** A part of the demo world that one module tells. An {@code @ApplicationScoped} bean; sheets in {@code demo/<module>}. */
public interface DemoChapter {

    /**
     * The events of this chapter, in any order.
     *
     * @param until moment at which the telling ends; later events are left out by the loader
     */
    List<DemoEvent> events(Instant until);
}
