/**
 * What every test against the server needs: the server itself ({@link nl.strook.acceptance.StrookServer}), the archive for
 * tests inside it ({@link nl.strook.acceptance.StrookArchive}), a browser ({@link nl.strook.acceptance.Browser}) and the
 * caught mails ({@link nl.strook.acceptance.Mails}).
 *
 * <p>Test classes stand in a package of their module's name. {@code …JourneyIT} and {@code …WebIT} run from outside against
 * one server; every other {@code …IT} runs inside the server by Arquillian.
 */
@NullMarked
package nl.strook.acceptance;

import org.jspecify.annotations.NullMarked;
