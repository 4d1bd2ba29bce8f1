package nl.strook.core.invitation;

import nl.strook.core.identity.LoginName;
import nl.strook.moduleapi.StandardRole;

/**
 * Somebody who is to work in the administration.
 *
 * @param language {@code nl} or {@code en}
 */
public record NewUser(String name, LoginName email, StandardRole role, String language) {}
