package nl.strook.core.identity;

import java.util.UUID;

/** The account with which an employee of the current tenant logs in. */
public record EmployeeAccount(UUID employeeId, UUID accountId, String email, String language) {}
