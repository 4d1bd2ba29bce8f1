package nl.strook.hello.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.strook.hello.Greeting;
import nl.strook.hello.Greetings;

/** The newest greetings. */
@Named
@ViewScoped
public class GreetingsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Greetings greetings;

    private List<String> lines = List.of();

    public void load() {
        lines = greetings.newest().stream().map(Greeting::getWords).toList();
    }

    public List<String> getLines() {
        return lines;
    }
}
