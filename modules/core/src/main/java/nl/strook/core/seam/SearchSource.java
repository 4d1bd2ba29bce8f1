package nl.strook.core.seam;

import java.util.List;

/**
 * Finds what a feature keeps, for the search box of the administration. Asked only when the module is on for the tenant and
 * the person has {@link #permission()}; what it finds lies within that right.
 */
public interface SearchSource {

    String moduleId();

    String permission();

    /**
     * At the current tenant, the best first, at most so many.
     *
     * @param words trimmed, not empty
     */
    List<SearchHit> find(String words, int limit);
}
