package nl.strook.hello;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import nl.strook.core.seam.SearchHit;
import nl.strook.core.seam.SearchSource;

/** Finds greetings by their words. */
@ApplicationScoped
public class HelloSearch implements SearchSource {

    @Inject
    Greetings greetings;

    @Override
    public String moduleId() {
        return "hello";
    }

    @Override
    public String permission() {
        return HelloPermissions.SEE_ID;
    }

    @Override
    public List<SearchHit> find(String words, int limit) {
        String part = words.toLowerCase(Locale.ROOT);
        return greetings.newest().stream()
                .filter(greeting -> greeting.getWords().toLowerCase(Locale.ROOT).contains(part))
                .limit(limit)
                .map(greeting -> new SearchHit(greeting.getWords(), "", "comment", "hello/greetings"))
                .toList();
    }
}
