package nl.strook.core.identity;

/** The platform itself, doing the named job. Every permission check lets it pass. */
public record SystemActor(String job) implements Actor {

    @Override
    public String name() {
        return "system:" + job;
    }
}
