package nl.strook.hello;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.strook.core.seam.TaskSource;
import nl.strook.core.seam.WaitingTask;
import nl.strook.moduleapi.Audience;

/** As long as nobody said a word, everybody is asked to be the first. */
@ApplicationScoped
public class HelloTasks implements TaskSource {

    @Inject
    Greetings greetings;

    @Override
    public String moduleId() {
        return "hello";
    }

    @Override
    public Audience audience() {
        return Audience.ESS;
    }

    @Override
    public String permission() {
        return HelloPermissions.SAY_ID;
    }

    @Override
    public List<WaitingTask> waiting(int limit) {
        return greetings.isSilent()
                ? List.of(new WaitingTask("first", List.of(), "comment", null, "hello/say-hello"))
                : List.of();
    }
}
