package nl.strook.canary.leave;

import jakarta.faces.context.FacesContext;

class ServiceWithFaces {
    FacesContext faces;
}
