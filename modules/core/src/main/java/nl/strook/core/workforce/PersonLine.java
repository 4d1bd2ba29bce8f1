package nl.strook.core.workforce;

import java.io.Serializable;
import java.util.UUID;

/** A person by number and name, where more of the person is not needed. */
public record PersonLine(UUID id, String number, String name) implements Serializable {

    static PersonLine of(Employee employee) {
        return new PersonLine(
                employee.getId(), employee.getNumber(), employee.getName().full());
    }
}
