/**
 * The house rules as tests. Each rule is tried on the whole house and on a canary that breaks it: a rule that cannot fail
 * is decoration. What may break a rule for a time, and why, is in {@code exceptions.txt}.
 */
package nl.strook.architecture;
