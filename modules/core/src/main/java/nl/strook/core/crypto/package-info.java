/**
 * Keys and field encryption. What is secret in a row (BSN, IBAN, archived documents) is sealed by the service that writes
 * it and opened by the service that reads it, by explicit calls to {@link nl.strook.core.crypto.FieldCipher}; the entity
 * holds the sealed bytes ({@code varbinary}) and never the clear text. An attribute converter was not taken: it knows
 * neither row nor column, and it would load keys in the middle of a flush.
 */
@NullMarked
package nl.strook.core.crypto;

import org.jspecify.annotations.NullMarked;
