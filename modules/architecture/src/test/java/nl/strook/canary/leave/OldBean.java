package nl.strook.canary.leave;

import jakarta.ejb.Stateless;

@Stateless
class OldBean {}
