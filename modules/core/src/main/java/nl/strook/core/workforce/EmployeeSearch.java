package nl.strook.core.workforce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.strook.core.module.PlatformModule;
import nl.strook.core.seam.SearchHit;
import nl.strook.core.seam.SearchSource;

/** Finds employees by name or number, leavers too. */
@ApplicationScoped
public class EmployeeSearch implements SearchSource {

    @Inject
    Employees employees;

    @Override
    public String moduleId() {
        return new PlatformModule().id();
    }

    @Override
    public String permission() {
        return PlatformModule.EMPLOYEES_SEE.id();
    }

    @Override
    public List<SearchHit> find(String words, int limit) {
        return employees.list(EmployeeFilter.named(words), 0, limit).stream()
                .map(row -> new SearchHit(row.name().full(), row.number(), "user", "employees/employee/" + row.id()))
                .toList();
    }
}
